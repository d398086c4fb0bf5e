import type { Reporter } from '../model/report.ts';
/**
 * JUnit's XML as Jenkins, GitLab and GitHub actions read it, by the strict schema of Jenkins' xUnit plugin: a test case for each finding and each problem, and a passing
 * one when there are none. Errors are failures; milder findings only where they, and no error, made the run fail.
 */
export declare const junit: Reporter;
