package org.nutgraf.spark;

/**
 * What a run of the job did.
 *
 * @param files how many input files it read
 * @param skippedFiles how many it found done
 * @param articles how many articles it parsed
 * @param deadLetters how many records it refused
 */
record JobSummary(int files, int skippedFiles, long articles, long deadLetters) {
  JobSummary plus(int moreFiles, long moreArticles, long moreDeadLetters) {
    return new JobSummary(
        files + moreFiles, skippedFiles, articles + moreArticles, deadLetters + moreDeadLetters);
  }

  @Override
  public String toString() {
    return articles
        + " articles and "
        + deadLetters
        + " dead letters from "
        + files
        + " files, "
        + skippedFiles
        + " files done before";
  }
}
