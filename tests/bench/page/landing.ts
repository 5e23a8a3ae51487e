import type { Page } from './contestant.ts';

const STYLE = `
*{box-sizing:border-box}
body{margin:0;font:17px/1.6 system-ui,sans-serif;color:#1d2129;background:#fff}
header,main,footer{max-width:720px;margin:0 auto;padding:0 20px}
header{display:flex;justify-content:space-between;align-items:center;height:64px}
header a{color:inherit;text-decoration:none;font-weight:600}
nav a{font-weight:400;margin-inline-start:20px}
h1{font-size:34px;line-height:1.15;margin:20px 0 12px;letter-spacing:-.02em}
h2{font-size:23px;line-height:1.25;margin:44px 0 8px}
.lede{font-size:20px;color:#4b5361;margin:0 0 24px}
blockquote{margin:28px 0;padding:4px 22px;border-inline-start:4px solid #2f55d4;color:#4b5361}
li{margin:6px 0}
footer{margin-top:56px;padding-block:24px;border-top:1px solid #d9dde5;font-size:15px;color:#4b5361}
form{display:grid;gap:16px}
.field{display:grid;gap:6px}
.tick{display:grid;grid-template-columns:auto 1fr;gap:4px 10px;align-items:center}
.tick [role=alert]{grid-column:2}
label{font-weight:600;font-size:15px}
.tick label{font-weight:400}
.field input{font:inherit;width:100%;padding:10px 13px;border:1px solid #868e9c;border-radius:8px}
input[aria-invalid=true]{border-color:#b3261e}
[role=alert]{margin:0;font-size:15px;color:#b3261e}
form button{font:inherit;font-weight:600;padding:11px 22px;border:0;border-radius:8px;background:#2f55d4;color:#fff;cursor:pointer}
`;

const BEFORE = `
<h1>Twenty-one checks before you buy a click</h1>
<p class="lede">Most campaigns lose their money between the ad and the form. This guide is the list that we go through with
every client, in the order in which things break.</p>`;

const AFTER = `
<h2>What is in it</h2>
<ul>
<li>How to tell in a minute whether your landing page keeps the promise of the ad.</li>
<li>Five fields that cost you leads, and the one question that is worth a drop-off.</li>
<li>A table of what each channel calls a conversion, and why the numbers never match.</li>
<li>What to write in the first reply, and how long you have for it.</li>
</ul>
<blockquote>“We cut the list down to seven checks, put them on the wall, and had a third more demos within the quarter.”</blockquote>
<h2>Who wrote it</h2>
<p>Plumbline has audited the acquisition of two hundred companies that sell to companies. The checks are what was left when we
threw out everything that had never changed a decision. They need no tool that you do not have, and none takes longer than a
quarter of an hour.</p>
<p>You get the guide as a PDF of forty pages by e-mail, together with the sheet that we use ourselves. Nobody will call you unless
you ask for it, and you can unsubscribe in every message.</p>
<h2>How to use it</h2>
<p>Take one campaign, and one hour. Go through the checks in order and stop at the first that fails: what comes after it cannot be
judged before it is repaired. Then do it again a week later. Three rounds are enough for most.</p>`;

/**
 * The page that all forms stand on, with text below the form that would move if the form pushed it.
 *
 * @param height what the place of the form is kept free for, in pixels: so that nothing moves when the form appears, as owners are
 *   advised to
 */
export const landingPage = ({ head, form }: Page, webhook: string, height: number): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Twenty-one checks before you buy a click · Plumbline</title>
<meta name="description" content="The list that we go through with every client, in the order in which things break.">
<link rel="icon" href="data:,">
<style>${STYLE}#form{min-height:${height}px}</style>
${head(webhook)}
</head>
<body>
<header><a href="/">Plumbline</a><nav><a href="#form">The guide</a><a href="#about">About</a></nav></header>
<main>
${BEFORE}
<div id="form">${form(webhook)}</div>
${AFTER}
</main>
<footer>Plumbline is made up. Any likeness to a company that audits campaigns is a coincidence.</footer>
</body>
</html>
`;
