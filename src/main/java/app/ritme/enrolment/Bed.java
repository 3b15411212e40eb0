package app.ritme.enrolment;

import java.util.UUID;

/** A bed of a room, counted from 1. */
record Bed(UUID room, int number) {}
