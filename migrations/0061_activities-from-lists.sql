ALTER TABLE "activities" ALTER COLUMN "recorded_by" DROP NOT NULL;--> statement-breakpoint
-- by hand
-- Officers of the unit that another went into see its records, from the import on that tells of it.
create function activities_follow_map() returns trigger language plpgsql as $$
begin
  update activities a set province_code = h.province_code, commune_code = h.commune_code
    from unit_homes h
   where h.code = a.unit_code and h.first_day <= a.from_day and a.from_day < h.until_day and h.map_until = 'infinity'
     and (h.province_code, h.commune_code) is distinct from (a.province_code, a.commune_code);
  return null;
end $$;
--> statement-breakpoint
create trigger activities_follow_map after insert on unit_homes for each statement execute function activities_follow_map();
