import CalendarIcon from '@mui/icons-material/CalendarToday';
import { IconButton, InputAdornment, TextField, type TextFieldProps } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { readDate, readMinute } from './date-text';
import { visuallyHidden } from './visually-hidden';

export interface DateFieldProps
  extends Omit<TextFieldProps, 'value' | 'onChange' | 'type' | 'select' | 'multiline'> {
  /** YYYY-MM-DD, with time YYYY-MM-DDTHH:mm, '' when empty, or what was typed and is no date yet. */
  readonly value: string;
  onChange(value: string): void;
  readonly withTime?: boolean;
  /** What the calendar button says it chooses, where the label is no text. */
  readonly pickerLabel?: string;
}

/**
 * A date as it is printed everywhere, YYYY-MM-DD, in whatever language the browser speaks; the button opens
 * the browser's own calendar. What cannot be read stays in the box with a note, and no form is sent with it.
 */
export function DateField({ value, onChange, withTime = false, pickerLabel, ...rest }: DateFieldProps) {
  const translate = useTranslate();
  const read = withTime ? readMinute : readDate;
  const [text, setText] = useState(() => shown(value));
  const [left, setLeft] = useState(false);
  const typed = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const isWrong = text.trim() !== '' && read(text) === null;
  const wrong = translate(withTime ? 'jn.date.wrongMinute' : 'jn.date.wrongDay');

  // A value set from outside replaces the text; one's own typing comes back as the same moment.
  useEffect(() => {
    setText((now) => ((read(now) ?? now) === value ? now : shown(value)));
  }, [value, read]);
  useEffect(() => typed.current?.setCustomValidity(isWrong ? wrong : ''), [isWrong, wrong]);

  return (
    <TextField
      {...rest}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onChange(read(target.value) ?? target.value.trim());
      }}
      onFocus={() => setLeft(false)}
      onBlur={(event) => {
        setLeft(true);
        setText(shown(read(text) ?? text));
        rest.onBlur?.(event);
      }}
      inputRef={typed}
      error={rest.error === true || (left && isWrong)}
      helperText={left && isWrong ? wrong : rest.helperText}
      placeholder={translate(withTime ? 'jn.date.minuteShape' : 'jn.date.dayShape')}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { autoComplete: 'off' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                size="small"
                edge="end"
                disabled={rest.disabled === true}
                aria-label={translate('jn.date.choose', { label: pickerLabel ?? String(rest.label ?? '') })}
                onClick={() => picker.current?.showPicker()}
              >
                <CalendarIcon fontSize="inherit" />
              </IconButton>
              <input
                ref={picker}
                type={withTime ? 'datetime-local' : 'date'}
                value={read(text) ?? ''}
                onChange={({ target }) => target.value !== '' && onChange(target.value)}
                tabIndex={-1}
                aria-hidden
                style={hidden}
              />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

/** Not drawn, but standing where the calendar shall open. */
const hidden = {
  ...visuallyHidden,
  position: 'absolute',
  right: 0,
  bottom: 0,
  margin: 0,
  padding: 0,
} as const;

function shown(value: string): string {
  return value.replace('T', ' ');
}
