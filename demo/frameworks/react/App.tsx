import { lazy, StrictMode, Suspense } from 'react';
import { Home } from './Home.tsx';
import { Plans } from './Plans.tsx';
import { Link, useRoute } from './route.tsx';

const Quotes = lazy(() => import('./Quotes.tsx'));

export interface PageProps {
  webhook: string;
}

/** All of the page that a server writes and the browser takes over. */
export function App({ path, webhook }: PageProps & { path: string }) {
  const [route, go] = useRoute(path);
  return (
    <StrictMode>
      <header className="top">
        <div className="wrap">
          <Link className="brand" to="" route={route} go={go}>
            Tidewater
          </Link>
          <span className="made">React, written on a server</span>
          <nav>
            <Link to="" route={route} go={go}>
              Home
            </Link>
            <Link to="plans" route={route} go={go}>
              Plans
            </Link>
          </nav>
        </div>
      </header>
      <main className="wrap">
        {route === 'plans' ? <Plans webhook={webhook} /> : <Home webhook={webhook} />}
        <Suspense fallback={<p className="band note">Asking around the harbour…</p>}>
          <Quotes />
        </Suspense>
      </main>
    </StrictMode>
  );
}
