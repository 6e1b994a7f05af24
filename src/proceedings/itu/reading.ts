import type { Message } from '../../document/message.ts';
import type { RegisteredConference, Scope, SourceRegister } from '../register.ts';
import type { DocumentNumber } from './document-number.ts';
import type { Header } from './header.ts';

/** What is known of a document once its header is read; messages are added as reading goes on. */
export interface Reading {
  readonly register: SourceRegister;
  readonly scope: Scope;
  readonly conference: RegisteredConference | undefined;
  /** The conference, or another of its family where data/ does not know it: what they have in common holds. */
  readonly kin: RegisteredConference | undefined;
  readonly header: Header;
  readonly agreed: DocumentNumber;
  readonly messages: Message[];
}
