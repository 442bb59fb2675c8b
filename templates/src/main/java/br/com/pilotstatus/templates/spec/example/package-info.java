/** Learns from the examples of a document: schemas where it gives none, types where the given one can't be true. */
@NullMarked
package br.com.pilotstatus.templates.spec.example;

import org.jspecify.annotations.NullMarked;
