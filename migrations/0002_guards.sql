grant usage on schema public to ocop_service;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema public to ocop_service;
--> statement-breakpoint
-- The audit log only grows: the serving role may add and read, and even the owner is stopped by a trigger.
revoke update, delete on audit_entries from ocop_service;
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
--> statement-breakpoint
create trigger audit_entries_only_grow before update or delete or truncate on audit_entries
  for each statement execute function refuse_change();
--> statement-breakpoint
-- migrations may run under an administrator who connects as another role: let the owner become the serving role
grant ocop_service to current_user;
