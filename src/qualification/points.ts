/** Points by rule; of a signal by how often it was seen, the last for every time beyond. */
const POINTS: Readonly<Record<string, Readonly<Record<string, number | readonly number[]>>>> = {
  role: { c_level: 15, target: 15, director: 12, manager: 8, staff: 3, student: -15 },
  size: { '1_10': 3, '11_50': 6, '51_200': 10, '201_1000': 12, '1000': 10, target: 12 },
  industry: { target: 8, near: 4 },
  country: { served: 5, not_served: -10 },
  email: { work: 8, free: -5, education: -10, disposable: -25 },
  intent: { demo: 20, quote: 20, contact: 20, trial: 15, webinar: 8, download: 5, newsletter: 2 },
  phone: { given: 4 },
  signal: { pricing: [6, 10], proof: 4, careers: -10, pages: [0, 0, 0, 0, 4], visits: [0, 5] },
};

/** The default model: the points of a rule such as `intent.demo`, 0 for one that it does not know. */
export function pointsOf(rule: string, count = 1): number {
  const [family = '', ...name] = rule.split('.');
  const points = [POINTS[family]?.[name.join('.')]].flat();
  // a page can make up signals, and name one `constructor`
  return Number(points[Math.min(Math.ceil(count), points.length) - 1]) || 0;
}
