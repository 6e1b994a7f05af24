import { redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { keepNothing, markSeen } from './visit.ts';

/** Where the buttons of `AboutVisits` lead: writes the reader's own cookie, and goes back to the page. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const cookie = form.get('keep') === 'nothing' ? keepNothing(request) : markSeen(request, new Date());
  return redirect(readBack(form.get('back')), { status: 303, headers: { 'Set-Cookie': cookie } });
}

/** Who types the address is no worse off. */
export const loader = () => redirect('/');

/** A page of this site: "//elsewhere" and "/\elsewhere" are addresses of others. */
function readBack(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : '/';
}
