CREATE TABLE "imported_instruments" (
	"code" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"added_at" timestamp(3) with time zone NOT NULL,
	"added_by" uuid,
	"first_used_at" timestamp(3) with time zone,
	CONSTRAINT "imported_instruments_code" CHECK ("imported_instruments"."content" ->> 'code' = "imported_instruments"."code")
);
--> statement-breakpoint
-- by hand
-- Certificates of earlier years come in without a set, so that no set of theirs holds the instrument.
create function instrument_is_used() returns trigger language plpgsql as $$
begin
  update imported_instruments set first_used_at = now()
    where first_used_at is null and code in (select instrument from added);
  return null;
end
$$;
--> statement-breakpoint
create trigger certificates_use_instruments after insert on certificates
  referencing new table as added for each statement execute function instrument_is_used();
--> statement-breakpoint
-- An instrument that sets or certificates rest on goes on saying what it said; only its last day becomes known or moves.
create function instrument_stays() returns trigger language plpgsql as $$
begin
  if old.first_used_at is null and not exists (select from criteria_sets where instrument = old.code) then
    if tg_op = 'DELETE' then
      return old;
    end if;
    return new;
  end if;
  if tg_op = 'UPDATE' and new.code = old.code and new.content - 'inForceUntil' = old.content - 'inForceUntil'
    and (new.first_used_at = old.first_used_at or old.first_used_at is null) then
    return new;
  end if;
  raise exception 'an instrument that is used stays as it is' using errcode = 'insufficient_privilege';
end
$$;
--> statement-breakpoint
create trigger imported_instruments_stay before update or delete on imported_instruments
  for each row execute function instrument_stays();
