import { Builder } from "flatbuffers";
import type { BundleEntry } from "./manifest.ts";

/** Slots of the tables of TFLite's metadata_schema.fbs that are written here. */
const MODEL = { fields: 9, name: 0, subgraphs: 3, minimumParserVersion: 7 } as const;
const SUBGRAPH = { fields: 9, inputs: 2, outputs: 3 } as const;
const TENSOR = { fields: 8, name: 0, processUnits: 4 } as const;
const PROCESS_UNIT = { fields: 2, optionsType: 0, options: 1 } as const;
const NORMALIZATION = { fields: 2, mean: 0, deviation: 1 } as const;
const NORMALIZATION_OPTIONS_TYPE = 1;

/**
 * The FlatBuffer "M001" that tells MediaPipe Tasks how a network wants its picture normalized.
 * The networks of the older packages lack it, and Tasks refuses them without.
 * Source: tensorflow/tflite-support, metadata_schema.fbs.
 */
export function normalizationMetadata(entry: BundleEntry): Uint8Array {
  const builder = new Builder(1024);
  const inputs = offsets(builder, [inputTensor(builder, entry)]);
  const outputs = offsets(
    builder,
    entry.outputs.map((name) => namedTensor(builder, name)),
  );

  builder.startObject(SUBGRAPH.fields);
  builder.addFieldOffset(SUBGRAPH.inputs, inputs, 0);
  builder.addFieldOffset(SUBGRAPH.outputs, outputs, 0);
  const subgraphs = offsets(builder, [builder.endObject()]);

  const name = builder.createString(entry.title);
  const minimum = builder.createString("1.0.0");
  builder.startObject(MODEL.fields);
  builder.addFieldOffset(MODEL.name, name, 0);
  builder.addFieldOffset(MODEL.subgraphs, subgraphs, 0);
  builder.addFieldOffset(MODEL.minimumParserVersion, minimum, 0);
  builder.finish(builder.endObject(), "M001");
  return builder.asUint8Array();
}

function inputTensor(builder: Builder, entry: BundleEntry): number {
  const name = builder.createString("image");
  const mean = floats(builder, [entry.normalization.mean]);
  const deviation = floats(builder, [entry.normalization.deviation]);
  builder.startObject(NORMALIZATION.fields);
  builder.addFieldOffset(NORMALIZATION.mean, mean, 0);
  builder.addFieldOffset(NORMALIZATION.deviation, deviation, 0);
  const options = builder.endObject();

  builder.startObject(PROCESS_UNIT.fields);
  builder.addFieldInt8(PROCESS_UNIT.optionsType, NORMALIZATION_OPTIONS_TYPE, 0);
  builder.addFieldOffset(PROCESS_UNIT.options, options, 0);
  const units = offsets(builder, [builder.endObject()]);

  builder.startObject(TENSOR.fields);
  builder.addFieldOffset(TENSOR.name, name, 0);
  builder.addFieldOffset(TENSOR.processUnits, units, 0);
  return builder.endObject();
}

function namedTensor(builder: Builder, name: string): number {
  const text = builder.createString(name);
  builder.startObject(TENSOR.fields);
  builder.addFieldOffset(TENSOR.name, text, 0);
  return builder.endObject();
}

function floats(builder: Builder, values: readonly number[]): number {
  builder.startVector(4, values.length, 4);
  for (const value of values.toReversed()) builder.addFloat32(value);
  return builder.endVector();
}

function offsets(builder: Builder, values: readonly number[]): number {
  builder.startVector(4, values.length, 4);
  for (const value of values.toReversed()) builder.addOffset(value);
  return builder.endVector();
}
