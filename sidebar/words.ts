// The words of the page, in the language it was served in.
import { messagesIn } from '../src/messages/messages.ts';

export const messages = messagesIn(document.documentElement.lang);
export const words = messages.sidebar;
