// The words of the page, in the language it was served in.
import { pageMessagesIn } from '../src/messages/page-messages.ts';

export const messages = pageMessagesIn(document.documentElement.lang);
export const words = messages.sidebar;
