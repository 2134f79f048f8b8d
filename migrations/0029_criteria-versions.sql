CREATE TABLE "criteria_sets" (
	"sha256" text PRIMARY KEY NOT NULL,
	"instrument" text NOT NULL,
	"set_no" smallint NOT NULL,
	"content" text NOT NULL,
	"first_used_at" timestamp(3) with time zone,
	CONSTRAINT "criteria_sets_sha256" CHECK ("criteria_sets"."sha256" = encode(sha256(convert_to("criteria_sets"."content", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "criteria_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"in_force_from" date NOT NULL,
	"added_at" timestamp(3) with time zone NOT NULL,
	"added_by" uuid
);
--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "criteria_sha256" text;--> statement-breakpoint
ALTER TABLE "criteria_versions" ADD CONSTRAINT "criteria_versions_sha256_criteria_sets_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."criteria_sets"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "criteria_versions_sha256" ON "criteria_versions" USING btree ("sha256");--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_criteria_sha256_criteria_sets_sha256_fk" FOREIGN KEY ("criteria_sha256") REFERENCES "public"."criteria_sets"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- by hand
-- Sessions come later in the order of modules. Rows of before may be bound to what no table ever held: they are not
-- checked, but what they are bound to may not go either.
alter table session_dossiers add constraint session_dossiers_criteria
  foreign key (criteria_sha256) references criteria_sets (sha256) not valid;
--> statement-breakpoint
-- What was scored by before there was this table is frozen as soon as the release keeps it.
create function criteria_set_was_used() returns trigger language plpgsql as $$
begin
  if exists (select from session_dossiers where criteria_sha256 = new.sha256) then
    new.first_used_at := now();
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger criteria_sets_used_before before insert on criteria_sets
  for each row execute function criteria_set_was_used();
--> statement-breakpoint
create function criteria_set_is_used() returns trigger language plpgsql as $$
begin
  update criteria_sets set first_used_at = now() where sha256 = new.criteria_sha256 and first_used_at is null;
  return null;
end
$$;
--> statement-breakpoint
create trigger dossiers_added_use_criteria after insert on dossiers
  for each row when (new.criteria_sha256 is not null) execute function criteria_set_is_used();
--> statement-breakpoint
create trigger dossiers_use_criteria after update on dossiers
  for each row when (new.criteria_sha256 is distinct from old.criteria_sha256) execute function criteria_set_is_used();
--> statement-breakpoint
create trigger session_dossiers_added_use_criteria after insert on session_dossiers
  for each row execute function criteria_set_is_used();
--> statement-breakpoint
create trigger session_dossiers_use_criteria after update on session_dossiers
  for each row when (new.criteria_sha256 is distinct from old.criteria_sha256) execute function criteria_set_is_used();
--> statement-breakpoint
-- A set says what it says: of its row only the first use is ever written, once, and a used one is never taken out.
create function criteria_set_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.first_used_at is null then
      return old;
    end if;
  elsif old.first_used_at is null
    and (new.sha256, new.instrument, new.set_no, new.content) = (old.sha256, old.instrument, old.set_no, old.content) then
    return new;
  end if;
  raise exception 'a criteria set that is used is frozen' using errcode = 'insufficient_privilege';
end
$$;
--> statement-breakpoint
create trigger criteria_sets_stay before update or delete on criteria_sets
  for each row execute function criteria_set_stays();
--> statement-breakpoint
create function criteria_version_stays() returns trigger language plpgsql as $$
begin
  if exists (select from criteria_sets where sha256 = old.sha256 and first_used_at is not null) then
    raise exception 'a version of a criteria set that is used is frozen' using errcode = 'insufficient_privilege';
  end if;
  return old;
end
$$;
--> statement-breakpoint
create trigger criteria_versions_stay before delete on criteria_versions
  for each row execute function criteria_version_stays();
--> statement-breakpoint
create trigger criteria_versions_never_change before update on criteria_versions
  for each statement execute function refuse_change();
