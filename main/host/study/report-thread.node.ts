/*
 * Runs in a worker thread: going through thousands of plans takes seconds of a processor that the host needs for the
 * mirror. One job a thread.
 */
import { parentPort, workerData } from "node:worker_threads";
import { doReportJob, type ReportJob } from "../../report/experiment/report-job.ts";

parentPort?.postMessage(doReportJob(workerData as ReportJob));
