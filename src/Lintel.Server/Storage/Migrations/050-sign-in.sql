-- How people sign in from a browser. Tokens are kept as hashes only: who reads the database cannot use a session.

create table web_sessions (
    id text primary key,
    token_hash text not null unique,
    principal text not null references principals (name) on delete cascade,
    method text not null,
    created_at bigint not null,
    seen_at bigint not null,
    expires_at bigint not null,
    source text not null,
    agent text not null
);

create index web_sessions_by_principal on web_sessions (principal);

create table sign_in_failures (
    subject text primary key,
    clear_at bigint not null
);

create index sign_in_failures_by_age on sign_in_failures (clear_at);

create table user_links (
    issuer text not null,
    claim text not null,
    value text not null,
    principal text not null references principals (name) on delete cascade,
    created_at bigint not null,
    primary key (issuer, claim, value)
);

create index user_links_by_principal on user_links (principal);
