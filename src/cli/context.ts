import type { Messages } from '../messages/id.ts';
import type { readDocument } from '../source/read-document.ts';
import type { Host } from './host.ts';

/** What every command gets. */
export interface Context {
  readonly host: Host;
  readonly messages: Messages;
  /** Reads one document in place of `readDocument`: while files are watched, from memory where nothing has changed. */
  readonly readDocument?: typeof readDocument;
}
