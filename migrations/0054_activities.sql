CREATE TYPE "public"."activity_kind" AS ENUM('training', 'trade-fair', 'sales-point', 'chain', 'material-area', 'support', 'craft-village', 'policy-document', 'producer-figures');--> statement-breakpoint
CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "activity_kind" NOT NULL,
	"unit_code" text NOT NULL,
	"province_code" text,
	"commune_code" text,
	"title" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	"count" integer NOT NULL,
	"details" jsonb NOT NULL,
	"tags" text[] NOT NULL,
	"note" text,
	"document_number" text,
	"document_issuer" text,
	"document_issued_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	"cancelled_by" uuid,
	"cancelled_at" timestamp(3) with time zone,
	"cancel_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "activities_days" CHECK ("activities"."until_day" is null or "activities"."until_day" >= "activities"."from_day"),
	CONSTRAINT "activities_count" CHECK ("activities"."count" > 0),
	CONSTRAINT "activities_document_whole" CHECK (num_nulls("activities"."document_number", "activities"."document_issuer", "activities"."document_issued_on") in (0, 3)),
	CONSTRAINT "activities_cancelled_whole" CHECK (num_nulls("activities"."cancelled_by", "activities"."cancelled_at", "activities"."cancel_reason") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "activity_producers" (
	"activity_id" uuid NOT NULL,
	"producer_id" uuid NOT NULL,
	CONSTRAINT "activity_producers_activity_id_producer_id_pk" PRIMARY KEY("activity_id","producer_id")
);
--> statement-breakpoint
CREATE TABLE "activity_products" (
	"activity_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	CONSTRAINT "activity_products_activity_id_product_id_pk" PRIMARY KEY("activity_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "activity_quantities" (
	"activity_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"measure" text NOT NULL,
	"tags" text[] NOT NULL,
	"quantity" numeric NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	CONSTRAINT "activity_quantities_activity_id_place_pk" PRIMARY KEY("activity_id","place")
);
--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_province_code_units_code_fk" FOREIGN KEY ("province_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_commune_code_units_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_cancelled_by_accounts_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_producers" ADD CONSTRAINT "activity_producers_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_producers" ADD CONSTRAINT "activity_producers_producer_id_producers_id_fk" FOREIGN KEY ("producer_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_products" ADD CONSTRAINT "activity_products_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_products" ADD CONSTRAINT "activity_products_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_quantities" ADD CONSTRAINT "activity_quantities_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activities_province" ON "activities" USING btree ("province_code","id");--> statement-breakpoint
CREATE INDEX "activities_commune" ON "activities" USING btree ("commune_code","id");--> statement-breakpoint
CREATE INDEX "activities_kind_unit" ON "activities" USING btree ("kind","unit_code","from_day");--> statement-breakpoint
CREATE INDEX "activity_producers_producer" ON "activity_producers" USING btree ("producer_id");--> statement-breakpoint
CREATE INDEX "activity_products_product" ON "activity_products" USING btree ("product_id");