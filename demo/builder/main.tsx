import '../app/app.css';
import './builder.css';
import './sections.css';
import { h, render } from 'preact';
import { App } from './App.tsx';

render(<App />, document.getElementById('app')!);
