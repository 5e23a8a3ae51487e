import type { Contestant } from '../contestant.ts';
import { bare } from './bare.ts';
import { blank } from './blank.ts';
import { formbricks } from './formbricks.ts';
import { formio } from './formio.ts';
import { formkit } from './formkit.ts';
import { instant } from './instant.ts';
import { leadtag } from './leadtag.ts';
import { react } from './react.ts';
import { surveyjs } from './surveyjs.ts';
import { vanilla } from './vanilla.ts';

/** All that are measured, in the order of the table. */
export const CONTESTANTS: Contestant[] = [
  blank,
  vanilla,
  bare,
  leadtag,
  instant,
  react,
  formkit,
  formbricks,
  surveyjs,
  formio,
];
