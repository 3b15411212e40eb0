package app.ritme.program;

/** A new version of a program can be sold; published in the transaction of the change. */
public record ProgramPublished(ProgramId program, ProgramVersionId version) {}
