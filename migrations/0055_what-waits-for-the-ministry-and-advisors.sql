DROP INDEX "dossiers_waiting_province";--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "approved_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "advised_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "councils" ADD COLUMN "advisory_report_required" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "advisory_report_required" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "evidence_valid_until" ON "evidence" USING btree ("valid_until","dossier_id") WHERE "evidence"."valid_until" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_waiting_province" ON "dossiers" USING btree ("province_code","step_since","id","state","level","province_received_at","hidden_from") WHERE "dossiers"."state" in ('forwarded', 'reviewed') and "dossiers"."level" = 'province'
        or "dossiers"."state" = 'decided' and "dossiers"."level" = 'province' and "dossiers"."approved_at" is not null
        or "dossiers"."state" = 'forwarded' and "dossiers"."level" = 'ministry' and "dossiers"."parts_asked_at" is not null;--> statement-breakpoint
-- by hand
UPDATE "dossiers" d SET "approved_at" = a.at FROM (
  SELECT i.dossier_id, max(s.created_at) AS at FROM decision_items i JOIN decisions s ON s.id = i.decision_id
   WHERE s.kind = 'approve-for-ministry' AND NOT EXISTS (SELECT FROM results later
     WHERE later.dossier_id = i.dossier_id AND later.level = 'province' AND later.id > i.result_id)
   GROUP BY i.dossier_id) a
 WHERE a.dossier_id = d.id AND d.state = 'decided' AND d.level = 'province';--> statement-breakpoint
UPDATE "dossiers" d SET "advised_at" = r.at FROM (
  SELECT dossier_id, level, max(handed_over_at) AS at FROM advisory_reviews GROUP BY 1, 2) r
 WHERE r.dossier_id = d.id AND r.level = d.level AND r.at IS NOT NULL;
