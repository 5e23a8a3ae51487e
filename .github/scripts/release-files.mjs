// `npm run release-files`: what owners who host the scripts themselves take, in a folder that bears the version. Its files never
// change, so that they can be cached for ever.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { sectionOf } from './release/changelog.mjs';
import { hashTable, pinnedSnippet } from './release/pinned.mjs';

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const { version, files } = integrity;
const folder = `release/${version}`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const file of [...Object.keys(files), ...readdirSync('dist').filter((name) => name.endsWith('.json'))])
  copyFileSync(`dist/${file}`, `${folder}/${file}`);
copyFileSync('LICENSE', `${folder}/LICENSE`);

const news = sectionOf(readFileSync('CHANGELOG.md', 'utf8'), version);
const notes = [news, '## Pinned', `\`\`\`html\n${pinnedSnippet(integrity)}\n\`\`\``, hashTable(integrity)];
writeFileSync(`${folder}/NOTES.md`, `${notes.filter(Boolean).join('\n\n')}\n`);
console.log(`${folder}/`);
