-- by hand
-- Every way on which a certificate changes is told, imports and repairs by SQL too; delivered when it is committed.
create function tell_certificates_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('ocop_certificates', '');
  return null;
end $$;
--> statement-breakpoint
create trigger certificates_told after insert or update or delete or truncate on certificates
  for each statement execute function tell_certificates_changed();
