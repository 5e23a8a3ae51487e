import type { HookRequest } from '../../helpers/fault-lab/index.ts';
import { type RawServer, startRawServer } from '../../helpers/fault-lab/server.ts';
import { type Site, startSite } from '../../helpers/site.ts';
import type { Place, Profile, RunningProfile } from './profile.ts';
import { text } from './replies.ts';

const NOTHING_HERE = text(404, 'Not found');

/** A server on a port of its own that answers as the profile does, and not one header more. */
export async function run(profile: Profile): Promise<RunningProfile> {
  const { path = '/hook', limit = Number.POSITIVE_INFINITY } = profile;
  const place: Place = { origin: '', elsewhere: '' };
  const other = profile.elsewhere && (await serve(profile.elsewhere));
  let site: Site | undefined;
  let nth = 0;

  const server = await serve((request) => {
    const isHook = bare(request.path) === bare(path);
    if (request.method === 'GET') return profile.get?.() ?? (site ? pageOf(site, request.path) : NOTHING_HERE);
    if (!isHook) return NOTHING_HERE;
    if (request.method === 'OPTIONS') return profile.preflight(request);
    if (request.method !== 'POST') return text(405, 'Method not allowed');
    nth += 1;
    if (request.body.length > limit) return tooLarge(profile, request, nth, place);
    return profile.post(request, nth, place);
  });
  Object.assign(place, { origin: server.origin, elsewhere: other?.origin });

  const { requests } = server;
  const by = (method: string) => requests.filter((request) => request.method === method && isAt(request, path));
  const hasRun = ({ method, committed }: HookRequest) => committed || (method === 'OPTIONS' && profile.runsOnOptions);

  return {
    url: server.origin + path,
    origin: server.origin,
    requests,
    posts: () => by('POST'),
    optionsSeen: () => by('OPTIONS'),
    leads: () =>
      requests
        .filter(hasRun)
        .map(profile.read)
        .filter((lead) => lead !== undefined),
    site: async (pages) => {
      site = await startSite(pages);
      return server.origin;
    },
    close: async () => {
      await Promise.all([server.down(), other?.down(), site?.close()]);
    },
  };
}

type Decide = (request: HookRequest) => ReturnType<Profile['post']> | Promise<ReturnType<Profile['post']>>;

/** The answers bring all their headers themselves. */
const serve = (decide: Decide): Promise<RawServer> =>
  startRawServer({
    host: '127.0.0.1',
    corsFor: () => ({}),
    welcome: () => 'normal',
    decide: (request) => ({ later: () => decide(request) }),
  });

const bare = (path: string) => path.replace(/[?#].*/, '');
const isAt = (request: HookRequest, path: string) => bare(request.path) === bare(path);

/** The headers of a usual answer, since what adds CORS to those adds it to a 413 too. */
function tooLarge(profile: Profile, request: HookRequest, nth: number, place: Place) {
  const usual = profile.post(request, nth, place);
  const headers = typeof usual === 'object' && 'headers' in usual ? usual.headers : undefined;
  return { status: 413, ...(headers && { headers }), body: 'Payload too large' };
}

/** What the site would serve at this path, under the origin of the profile. */
async function pageOf({ url }: Site, path: string): Promise<ReturnType<Profile['post']>> {
  const response = await fetch(url + path);
  const type = response.headers.get('content-type') ?? 'text/plain';
  return { status: response.status, headers: { 'content-type': type }, body: await response.text() };
}
