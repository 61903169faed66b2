import type { Messages } from '../messages/id.ts';
import type { Host } from './host.ts';

/** What every command gets. */
export interface Context {
  readonly host: Host;
  readonly messages: Messages;
}
