// Builds dist-local/: the page that npm start serves.
import { buildPage } from './page-bundle.ts';

await buildPage('dist-local');
