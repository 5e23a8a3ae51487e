import { type MouseEvent, type ReactNode, useEffect, useState } from 'react';

const BASE = import.meta.env.BASE_URL;
/** The page's name behind the base: `plans`, or nothing for the first. */
const nameOf = (path: string) => path.slice(BASE.length).replace(/\/$/, '');

/** Where the visitor is, and the way to another page without a load. */
export function useRoute(path: string): [route: string, go: (to: string) => void] {
  const [route, setRoute] = useState(nameOf(path));
  useEffect(() => {
    const follow = () => setRoute(nameOf(location.pathname));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  return [
    route,
    (to) => {
      history.pushState(null, '', BASE + to);
      setRoute(to);
    },
  ];
}

interface LinkProps {
  to: string;
  route: string;
  go: (to: string) => void;
  className?: string;
  children: ReactNode;
}

export function Link({ to, route, go, className, children }: LinkProps) {
  const click = (event: MouseEvent) => {
    event.preventDefault();
    go(to);
  };
  return (
    <a href={BASE + to} className={className} aria-current={to === route ? 'page' : undefined} onClick={click}>
      {children}
    </a>
  );
}
