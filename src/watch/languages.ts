import type { Language } from '../proceedings/proposal.ts';

export const LANGUAGES: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
