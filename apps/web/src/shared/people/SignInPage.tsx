import { Button, PasswordInput, TextInput } from '@mantine/core';
import { graphql } from '@quayside/graphql/documents';
import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { failureOf, type Failure } from '../../lib/failure.ts';
import '../../lib/locales/en/login.ts';
import { useTitle } from '../../lib/title.tsx';
import { Trans } from '../../lib/Trans.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewerState, type Viewer } from '../../lib/viewer.tsx';
import { Brand } from '../../ui/Brand.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { focusFirstWrong } from '../../ui/focus.ts';
import { LookSettings } from '../../ui/LookSettings.tsx';
import { PhoneLink } from '../../ui/PhoneLink.tsx';
import { useSide } from '../../ui/side.ts';
import classes from './SignInPage.module.css';

const SIGN_IN = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        id
      }
      next
    }
  }
`);

/** E-mail and password, nothing else. A wrong one is answered the same whichever of the two it is. */
export function SignInPage() {
  const { t } = useTranslation('auth');
  useTitle(t('title'));
  useSide('portal');
  const { viewer, provider, ended, refresh } = useViewerState();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const [signIn, { loading }] = useMutation(SIGN_IN);
  const [failure, setFailure] = useState<Failure>();
  const [missing, setMissing] = useState({ email: false, password: false });
  const form = useRef<HTMLFormElement>(null);
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => email.current?.focus(), []);

  if (viewer && !loading) return <Navigate to={whereTo(viewer, params.get('next'))} replace />;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // What a password manager filled in is in the fields, whether or not it told anybody.
    const input = { email: email.current?.value ?? '', password: password.current?.value ?? '' };
    const nothing = { email: !input.email.trim(), password: !input.password };
    flushSync(() => {
      setMissing(nothing);
      setFailure(undefined);
    });
    if (nothing.email || nothing.password) return focusFirstWrong(form.current);
    try {
      await signIn({ variables: { input } });
      const signedIn = await refresh();
      if (signedIn) await navigate(whereTo(signedIn, params.get('next')), { replace: true });
    } catch (error) {
      setFailure(failureOf(error));
      password.current?.select();
    }
  };

  return (
    <main className={classes.page}>
      <div className={classes.brand}>
        <Brand brand={{ name: provider.name }} to="/login" />
      </div>
      <form ref={form} className={classes.card} onSubmit={(event) => void submit(event)} noValidate>
        <h1>{t('title')}</h1>
        {ended && !failure && (
          <p className={classes.ended} role="status">
            {t('ended')}
          </p>
        )}
        {failure && <ErrorPanel reference={failure.requestId}>{words(failure)}</ErrorPanel>}
        <TextInput
          ref={email}
          name="email"
          type="text"
          inputMode="email"
          label={t('email')}
          error={missing.email && t('needsEmail')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
        />
        <PasswordInput
          ref={password}
          name="password"
          label={t('password')}
          error={missing.password && t('needsPassword')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': t('show'), tabIndex: 0 }}
        />
        <Button type="submit" variant="filled" loading={loading} fullWidth>
          {t('signIn')}
        </Button>
      </form>
      {provider.phone && (
        <p className={classes.help}>
          <Trans
            t={t}
            i18nKey="help"
            values={{ phone: provider.phone }}
            components={{ call: <PhoneLink number={provider.phone} /> }}
          />
        </p>
      )}
      <LookSettings />
    </main>
  );

  function words({ code, retryAfter = 60 }: Failure): string {
    if (code === 'BAD_USER_INPUT') return t('wrong');
    if (code === 'RATE_LIMITED') return t('wait', { count: Math.ceil(retryAfter / 60) });
    return code === 'OFFLINE' ? t('offline') : t('broken');
  }
}

/** Where they wanted to go, if that is on their side of the app. */
function whereTo({ __typename }: Viewer, next: string | null): string {
  const home = __typename === 'Contact' ? '/portal' : '/desk';
  return next === home || next?.startsWith(`${home}/`) || next?.startsWith(`${home}?`) ? next : home;
}
