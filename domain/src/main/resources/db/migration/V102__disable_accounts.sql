-- An operator can close an account without erasing it. Whatever finds out who asks leaves such accounts out.
alter table candidate add column disabled_at timestamptz;
