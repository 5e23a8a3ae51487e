// leadtag/react on a server, as Next does it: the page is streamed with the form's children in its place, the browser takes it over.
import { renderToPipeableStream } from 'react-dom/server';
import { App } from './App.tsx';

export interface Request {
  path: string;
  webhook: string;
  /** What the page loads, by address. */
  scripts: string[];
  styles: string[];
}

/** Writes the page, as far as it is there, and then the rest. */
export function render({ path, webhook, scripts, styles }: Request, to: NodeJS.WritableStream): void {
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="webhook" content={webhook} />
        <title>Tidewater: crew rosters</title>
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <div id="app">
          <App path={path} webhook={webhook} />
        </div>
      </body>
    </html>
  );
  const { pipe } = renderToPipeableStream(page, {
    bootstrapModules: scripts,
    onShellReady: () => void pipe(to),
    onError: (error) => console.error(error),
  });
}
