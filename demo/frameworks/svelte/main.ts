// <lead-form> in Svelte: the element of leadtag/element, with a checked config and events by leadtag/jsx/svelte.
import 'leadtag/element';
import { mount } from 'svelte';
import '../site.css';
import App from './App.svelte';

mount(App, { target: document.getElementById('app')! });
