// leadtag/react in the browser: takes over what server.tsx has written.
import { hydrateRoot } from 'react-dom/client';
import { webhookOfPage } from '../content.ts';
import '../site.css';
import { App } from './App.tsx';

hydrateRoot(document.getElementById('app')!, <App path={location.pathname} webhook={webhookOfPage()} />);
