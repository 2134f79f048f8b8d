create extension if not exists unaccent;
--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
create extension if not exists btree_gist;
--> statement-breakpoint
-- Searching ignores case and diacritics: "che dinh lap" finds "Chè Đình Lập". unaccent is only stable because its
-- dictionary could change; naming the dictionary makes the wrapper safe to index.
create function fold(value text) returns text
  language sql immutable strict parallel safe
  return lower(unaccent('unaccent'::regdictionary, value));
--> statement-breakpoint
-- The role that serves requests. It is shared by all databases of a server, so it may exist already, made by an
-- administrator for an owner who may not make roles; two databases may be migrated at once.
do $$
begin
  if not exists (select from pg_roles where rolname = 'ocop_service') then
    create role ocop_service nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end
$$;
