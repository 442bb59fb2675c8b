/**
 * A synthetic document in the shape of the largest public ones, see
 * {@link br.com.pilotstatus.templates.large.LargeDocument}.
 */
package br.com.pilotstatus.templates.large;
