CREATE TABLE "central_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"message" text NOT NULL,
	"parts" jsonb NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp(3) with time zone NOT NULL,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp(3) with time zone,
	CONSTRAINT "central_requests_answered_whole" CHECK (num_nulls("central_requests"."answer", "central_requests"."answered_by", "central_requests"."answered_at") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "central_sendings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"letter_number" text NOT NULL,
	"letter_date" date NOT NULL,
	"manifest" text NOT NULL,
	"sha256" text NOT NULL,
	"sent_by" uuid NOT NULL,
	"sent_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "central_sendings_sha256" CHECK ("central_sendings"."sha256" = encode(sha256(convert_to("central_sendings"."manifest", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "central_requests" ADD CONSTRAINT "central_requests_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "central_requests" ADD CONSTRAINT "central_requests_asked_by_accounts_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "central_requests" ADD CONSTRAINT "central_requests_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "central_sendings" ADD CONSTRAINT "central_sendings_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "central_sendings" ADD CONSTRAINT "central_sendings_sent_by_accounts_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "central_requests_dossier" ON "central_requests" USING btree ("dossier_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "central_requests_one_open" ON "central_requests" USING btree ("dossier_id") WHERE "central_requests"."answered_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "central_sendings_number" ON "central_sendings" USING btree ("dossier_id","number");