ALTER TABLE "dossiers" ADD COLUMN "step_since" timestamp(3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
-- What was written before has waited since the last thing that happened to it.
update dossiers d set step_since = greatest(
  created_at, filed_at, commune_received_at, forwarded_at, province_received_at, decided_at,
  (select max(greatest(returned_at, answered_at)) from dossier_returns where dossier_id = d.id),
  (select reported_at from commune_reports where dossier_id = d.id),
  (select max(reviewed_at) from dossier_reviews where dossier_id = d.id));--> statement-breakpoint
CREATE INDEX "dossiers_waiting_producer" ON "dossiers" USING btree ("producer_id","step_since","id","state") WHERE "dossiers"."state" in ('draft', 'returned', 'supplement');--> statement-breakpoint
CREATE INDEX "dossiers_waiting_commune" ON "dossiers" USING btree ("commune_code","step_since","id","state","commune_received_at","hidden_from") WHERE "dossiers"."state" in ('filed', 'commune-assessed');--> statement-breakpoint
CREATE INDEX "dossiers_waiting_province" ON "dossiers" USING btree ("province_code","step_since","id","state","province_received_at","hidden_from") WHERE "dossiers"."state" in ('forwarded', 'reviewed') and "dossiers"."level" = 'province';--> statement-breakpoint
CREATE INDEX "dossiers_waiting_ministry" ON "dossiers" USING btree ("step_since","id","state","province_received_at","hidden_from") WHERE "dossiers"."state" in ('forwarded', 'reviewed') and "dossiers"."level" = 'ministry';