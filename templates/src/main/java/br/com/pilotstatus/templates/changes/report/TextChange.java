package br.com.pilotstatus.templates.changes.report;

/**
 * A description or a summary that is another now; what it is about may mean something else.
 *
 * @param place   JSON pointer into the document after
 * @param grave   whether it is about deleting or money
 * @param before  the text before; empty for none
 * @param after   the text after; empty for none
 */
public record TextChange(String place, boolean grave, String before, String after) {}
