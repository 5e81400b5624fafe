import { piecesOf } from './links.ts';
import classes from './LinkedText.module.css';

/** Plain text as it was written: its line breaks stay, web addresses in it can be followed. Never HTML. */
export const LinkedText = ({ children }: { children: string }) => (
  <div dir="auto" className={classes.text}>
    {piecesOf(children).map(({ text, href }, place) =>
      href ? (
        <a key={place} href={href} target="_blank" rel="noopener noreferrer nofollow">
          {text}
        </a>
      ) : (
        text
      ),
    )}
  </div>
);
