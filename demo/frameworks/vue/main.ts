// <lead-form> in Vue: the element of leadtag/element, with checked attributes by leadtag/jsx/vue.
import 'leadtag/element';
import { createApp } from 'vue';
import '../site.css';
import App from './App.vue';

createApp(App).mount('#app');
