/**
 * What stands before Pagefind's own code in its worker. Pagefind only logs a file that it could not load, and goes on as if the
 * site had not its words: a search would show too little, and nobody would know. Here the page is told: { lost: address }.
 */
export const reportLostFiles = `{
const load = self.fetch;
self.fetch = async (...request) => {
  try {
    const answer = await load(...request);
    if (!answer.ok) throw new Error(\`\${answer.status} for \${request[0]}\`);
    return answer;
  } catch (error) {
    self.postMessage({ lost: String(request[0]) });
    throw error;
  }
};
}
`;
