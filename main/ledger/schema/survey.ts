import { z } from "zod";

/** Where "would you make this mirror part of your shopping here?" is asked: after a visit, or by the code on paper. */
export const SURVEY_PLACES = ["mirror", "flyer", "till"] as const;
export const surveyPlaceSchema = z.enum(SURVEY_PLACES);
export type SurveyPlace = z.infer<typeof surveyPlaceSchema>;

/** What a person can answer. */
export const SURVEY_REPLIES = ["yes", "no", "unsure"] as const;
export const surveyReplySchema = z.enum(SURVEY_REPLIES);
export type SurveyReply = z.infer<typeof surveyReplySchema>;

/** What is written of each time it was asked; `none`: nobody answered. */
export const SURVEY_ANSWERS = [...SURVEY_REPLIES, "none"] as const;
export const surveyAnswerSchema = z.enum(SURVEY_ANSWERS);
export type SurveyAnswer = z.infer<typeof surveyAnswerSchema>;
