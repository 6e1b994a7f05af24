import { Fragment } from 'react';

/** "B/CAN/CLM/USA/91/1": a code that may break at its slashes, and nowhere else. */
export function Code({ code }: { readonly code: string }) {
  return (
    <span className="code">
      {code.split('/').map((part, at) => (
        <Fragment key={at}>
          {at > 0 && (
            <>
              /<wbr />
            </>
          )}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
