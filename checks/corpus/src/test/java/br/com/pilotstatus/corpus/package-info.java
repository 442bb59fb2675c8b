/**
 * What our users' documents may look like: public ones, of which none is part of this project, go through spec compiler, generators
 * and javac, and some through client against stub.
 *
 * <p>The door is {@link br.com.pilotstatus.corpus.CorpusTest}.
 */
@NullMarked
package br.com.pilotstatus.corpus;

import org.jspecify.annotations.NullMarked;
