package br.com.pilotstatus.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method of a builder that keeps a property that the document rules out: it takes name and value. A client reads by it,
 * since what a newer server sends must not be lost; a server refuses such a property.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface UndeclaredSetter {}
