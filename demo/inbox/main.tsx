import { h, render } from 'preact';
import '../app/app.css';
import './inbox.css';
import { App } from './app/App.tsx';

render(<App />, document.getElementById('inbox') as HTMLElement);
