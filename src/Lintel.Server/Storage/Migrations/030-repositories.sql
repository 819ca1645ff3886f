-- A source may be a git repository instead of an archive: its document says which, its secret is sealed.
alter table sources add column repository text;
alter table sources add column sealed_secret text;
