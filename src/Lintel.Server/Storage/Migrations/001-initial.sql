-- Moments are milliseconds since 1970, documents are JSON. The dialect is what SQLite 3.35 and PostgreSQL share; $identity$ is the one word they do not.

create table principals (
    name text primary key,
    account_id text not null,
    is_administrator integer not null,
    password_hash text,
    created_at bigint not null
);

create table access_keys (
    id text primary key,
    principal text not null references principals (name) on delete cascade,
    sealed_secret text not null,
    created_at bigint not null
);

create table workloads (
    id text primary key,
    owner text not null,
    region text not null,
    name text not null,
    name_key text not null,
    document text not null,
    updated_at bigint not null,
    version bigint not null,
    unique (owner, region, name_key)
);

create table lens_reviews (
    workload_id text not null references workloads (id) on delete cascade,
    lens text not null,
    lens_version text not null,
    position integer not null,
    document text not null,
    updated_at bigint not null,
    primary key (workload_id, lens)
);

create index lens_reviews_by_lens on lens_reviews (lens);

create table answers (
    workload_id text not null,
    lens text not null,
    question_id text not null,
    risk text not null,
    document text not null,
    updated_at bigint not null,
    primary key (workload_id, lens, question_id),
    foreign key (workload_id, lens) references lens_reviews (workload_id, lens) on delete cascade
);

create table milestones (
    workload_id text not null references workloads (id) on delete cascade,
    number integer not null,
    name text not null,
    name_key text not null,
    recorded_at bigint not null,
    document text not null,
    primary key (workload_id, number),
    unique (workload_id, name_key)
);

create table lenses (
    arn text primary key,
    owner text not null,
    region text not null,
    name_key text not null,
    draft text,
    published_version text,
    is_deleted integer not null,
    created_at bigint not null,
    updated_at bigint not null
);

create index lenses_by_owner on lenses (owner, region);

create table lens_versions (
    arn text not null references lenses (arn) on delete cascade,
    version text not null,
    position integer not null,
    is_major integer not null,
    document text not null,
    created_at bigint not null,
    primary key (arn, version)
);

create table profiles (
    arn text primary key,
    owner text not null,
    region text not null,
    name text not null,
    name_key text not null,
    version text not null,
    is_deleted integer not null,
    created_at bigint not null,
    updated_at bigint not null
);

create table profile_versions (
    arn text not null references profiles (arn) on delete cascade,
    version text not null,
    document text not null,
    created_at bigint not null,
    primary key (arn, version)
);

create table review_templates (
    arn text primary key,
    owner text not null,
    region text not null,
    name text not null,
    name_key text not null,
    document text not null,
    updated_at bigint not null
);

create table shares (
    id text primary key,
    invitation_id text not null unique,
    resource_type text not null,
    resource text not null,
    owner text not null,
    region text not null,
    shared_with text not null,
    permission text,
    status text not null,
    created_at bigint not null,
    unique (resource, shared_with)
);

create index shares_by_receiver on shares (shared_with);

create table tags (
    arn text not null,
    name text not null,
    value text not null,
    primary key (arn, name)
);

create table checks (
    workload_id text not null references workloads (id) on delete cascade,
    lens text not null,
    question_id text not null,
    choice_id text not null,
    check_id text not null,
    document text not null,
    updated_at bigint not null,
    primary key (workload_id, lens, question_id, choice_id, check_id)
);

create table settings (
    account_id text not null,
    region text not null,
    document text not null,
    primary key (account_id, region)
);

create table request_tokens (
    account_id text not null,
    operation text not null,
    token text not null,
    request_hash text not null,
    response text not null,
    created_at bigint not null,
    primary key (account_id, operation, token)
);

create index request_tokens_by_age on request_tokens (created_at);

create table audit_log (
    id $identity$,
    at bigint not null,
    account_id text not null,
    principal text not null,
    operation text not null,
    resource text not null,
    source text not null,
    request text not null
);
