CREATE TABLE "conflict_withdrawals" (
	"declaration_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "expert_opinions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"dossier_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"organisation" text NOT NULL,
	"opinion" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "conflict_withdrawals" ADD CONSTRAINT "conflict_withdrawals_declaration_id_conflict_declarations_id_fk" FOREIGN KEY ("declaration_id") REFERENCES "public"."conflict_declarations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_opinions" ADD CONSTRAINT "expert_opinions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_opinions" ADD CONSTRAINT "expert_opinions_agenda_item" FOREIGN KEY ("session_id","dossier_id") REFERENCES "public"."session_dossiers"("session_id","dossier_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "expert_opinions_agenda_item" ON "expert_opinions" USING btree ("session_id","dossier_id","id");--> statement-breakpoint
-- by hand
-- What was said stays as it was said, and nothing is said to a session that has ended.
create trigger conflict_withdrawals_stay before update or delete on conflict_withdrawals
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger expert_opinions_stay before update or delete on expert_opinions
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger expert_opinions_before_end before insert on expert_opinions
  for each row execute function clearance_before_end();
