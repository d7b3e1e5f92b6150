// Starts the sidebar in the view the server asked for.
import { render } from 'preact';
import { App } from './app.tsx';
import { isView } from './views.ts';

const { view } = document.body.dataset;
const root = document.getElementById('app');
if (root) render(<App firstView={isView(view) ? view : 'home'} />, root);
