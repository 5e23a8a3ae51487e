// `npm run check-release [-- v1.2.3]`: whether this working copy can be published, under this tag.
import { problems } from './release/problems.mjs';

const found = problems(process.cwd(), process.argv[2]);
for (const problem of found) console.error(problem);
process.exitCode = found.length ? 1 : 0;
