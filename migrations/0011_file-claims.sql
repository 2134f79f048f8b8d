CREATE TABLE "file_claims" (
	"sha256" text PRIMARY KEY NOT NULL,
	"at" timestamp(3) with time zone NOT NULL
);
